/**
 * First names that are common in the UK. Names that are also words, months, places or acronyms are
 * left out (Mark, Will, Grace, May, Chelsea, Jordan, Elsa), since a rule that cries wolf is not read.
 */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `Aaliyah Aaron Abbie Abdul Abdullah Abigail Abu Adam Adele Adrian Agnes Agnieszka Ahmad Ahmed
  Aidan Aiden Aisha Ajay Alan Alana Alex Alexander Alexandra Alexis Alfie Ali Alice Alicia Alina
  Alison Alistair Amanda Amara Amber-Rose Amelia Amelie Amina Amir Amira Amit Amy Ana Anastasia
  Andrea Andreea Andrei Andrew Andy Aneta Angela Angie Anika Anita Anjali Ann Anna Annabel Anne
  Annette Annie Anthony Antonia Antonio Anya Archie Ariana Arjun Arlo Arthur Arun Asad Asha Ashley
  Ashraf Asif Astrid Audrey Ava Ayaan Ayesha Ayo Barbara Beatrice Becky Ben Benjamin Bernadette
  Beth Bethan Bethany Bianca Billy Blessing Brandon Brenda Brendan Brian Bridget Caitlin Callum
  Cameron Carl Carla Carlos Carmen Caroline Carolyn Catherine Cathy Catriona Cerys Charles
  Charlie Charlotte Cheryl Chiara Chidi Chinedu Chioma Chloe Chris Christina Christine Christopher
  Ciara Claire Clara Clare Colin Conor Connor Craig Cristina Cynthia Daniel Daniela Danielle Danny
  Daria Darren Dave David Dawid Debbie Deborah Debra Declan Deepa Deepak Denis Denise Dennis Derek
  Diana Diane Dimitri Dominic Donna Dorothy Duncan Dylan Ebony Edith Edward Efua Eileen Elaine
  Eleanor Elena Eli Elias Elijah Elizabeth Ella Ellen Ellie Elliot Elliott Eloise Emily Emma Emmanuel
  Eric Erica Erin Esme Esther Ethan Eva Evan Evelyn Evie Ewa Ezra Faisal Farah Farhan Farida Fatima
  Fatimah Fatou Femi Finlay Finley Fiona Folake Frances Francesca Freddie Freya Gabriel Gabriela
  Gareth Gary Gavin Gemma Geoff Geoffrey George Gerald Gillian Gloria Gordon Graham Graeme Greg
  Gregory Gurpreet Habiba Hafsa Haider Hamza Hana Hannah Haris Harjit Harold Haroon Harpreet Harriet
  Harry Harvey Hasan Hassan Hayley Hazel Heather Heidi Helen Helena Henry Hilary Hollie Hugh Hugo
  Humza Husna Ian Ibrahim Idris Ifeoma Ikram Imani Imogen Imran Ines Ingrid Ioana Iqra Irene Isaac
  Isabel Isabella Isabelle Isha Isla Ismail Israel Ivan Jack Jackie Jacob Jacqueline Jade Jaden Jake
  Jamal James Jamie Jan Jane Janet Janice Jasmine Jason Javier Jayden Jayne Jean-Paul Jeff Jeffrey
  Jenna Jennifer Jenny Jeremy Jess Jessica Jill Joan Joanna Joanne Jodie Joe Joel Johan Johanna John
  Jonah Jonathan Jose Joseph Josephine Joshua Joyce Juan Judith Judy Julia Julian Julie Juliet
  Justin Justyna Kacper Kadija Kamal Kamila Karen Karim Karl Kasia Kate Katherine Kathleen Kathryn
  Kathy Katie Katy Kayla Kayleigh Keira Keisha Keith Kelly Kemi Kenneth Kerry Kevin Khadija Khalid
  Kieran Kiran Kirsty Kofi Krystyna Krzysztof Kumar Kunal Kwame Kyle Lara Laura Lauren Laurence
  Layla Leah Leanne Leila Lena Leo Leon Leonard Lesley Leslie Lewis Liam Lilly Linda Lindsay Lisa
  Liz Lorna Lorraine Louis Louisa Louise Luca Lucas Lucia Lucy Luis Lukas Luke Lydia Lynn Lynne
  Mabel Maciej Maddison Madeleine Magda Magdalena Maggie Mahmoud Maisie Malachi Malcolm Malgorzata
  Mandy Manpreet Marcia Marcin Marcus Margaret Maria Mariam Marian Marie Marika Marina Mario Marion
  Marlon Marta Martha Martina Mary Maryam Mateusz Mathew Matilda Matt Matteo Matthew Maureen
  Maurice Maya Megan Mehmet Melanie Melissa Mia Michael Michaela Michal Michelle Miguel Mike Miles
  Millie Milo Mina Miriam Mohamed Mohammad Mohammed Moira Molly Mona Monica Morag Moses Muhammad
  Musa Mustafa Myles Nadia Nadine Naila Naomi Natalia Natalie Natasha Nathan Nathaniel Neil Nia
  Niamh Nicholas Nick Nicola Nicole Nigel Nikhil Nikita Nikki Nina Noah Noor Nora Norman Olga Oliver
  Olivia Olu Oluwaseun Omar Oscar Osman Owen Pamela Parveen Patricia Patrick Paul Paula Pauline
  Pedro Peter Petra Philip Philippa Phillip Phoebe Phyllis Pierre Piotr Polly Precious-Mae Priti
  Priya Rabia Rachael Rachel Rafael Rahul Raj Rajesh Ralph Rania Ranjit Rashid Raymond Razia Rebecca
  Rebekah Reece Rhiannon Rhys Ricardo Richard Ricky Riya Robert Roberta Roberto Robin Robyn Rohan
  Roisin Ronald Ronnie Rory Rosalind Rosemary Rosie Ross Rowan Roxanne Roy Rukhsana Rupert Russell
  Ruth Ryan Sabina Sabrina Sadia Sadiq Saeed Safa Saima Salma Salman Samantha Samira Samuel Sana
  Sandra Sanjay Sara Sarah Saskia Scarlett Sean Sebastian Seema Selina Serena Shabana Shaheen Shanice
  Shannon Sharon Shaun Shauna Sheila Shirley Shreya Siddharth Sienna Simon Simone Siobhan Sonia Sophia
  Sophie Stacey Stanley Stefan Stella Stephanie Stephen Steve Steven Stewart Stuart Sufia Sunita
  Suresh Susan Susanna Suzanne Svetlana Sylvia Tahir Tamara Tamsin Tania Tanya Tara Tariq Tasnim
  Tayo Temi Teresa Terence Terry Theresa Theo Thomas Tia Tiffany Tim Timothy Tobi Toby Tom Tomasz
  Tommy Tony Tracey Tracy Trevor Tunde Tyler Tyrone Uche Usman Valerie Vanessa Vera Veronica Vicky
  Victor Vijay Vikram Vincent Vivian Walter Wanda Wayne Wendy William Winston Wojciech Xavier Yasmin
  Yasmine Yousef Youssef Yuki Yusuf Yvette Yvonne Zac Zachary Zahra Zainab Zak Zara Zeinab Zeynep
  Zoe Zofia Zuzanna Bella Beverley Bryony Bob Carol Dan Davina Doreen Dylan Emmet Faye Fergus Gaby Gina Gwen Harsh Hattie Hina Ella-Mae
  Jahaan Janna Jean Jo Jordan Josh Jude Kulwinder Lindsey Lynda Mei Manjit Marianne Marike Marilyn Maud Meera Mel Monique Nafisa
  Natalya Nathalie Neha Nisha Palvinder Penelope Pippa Rajinder Regina Reuben Sam Sandeep Satnam Shamim Sharmin Shazia Sinead Sonya
  Stefanie Steph Sukhvinder Surinder Tamlyn Tessa Tina Trish Vivienne Yasin Zoya`.split(/\s+/),
);

/**
 * Names that are also words or places: they count only with a surname, where chance is small.
 */
export const DOUBTFUL_NAMES: ReadonlySet<string> = new Set(
  `Amber Bill Dawn Daisy Drew Eve Faith Georgia Grace Holly Iris Ivy Jay Joy Lily Mark Max Olive
  Pat Pearl Penny Poppy Ray Rob Rose Ruby Sue Victoria`.split(/\s+/),
);
